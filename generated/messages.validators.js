// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.
const receiveCustomerMessage = validate20;
const pattern4 = new RegExp("^event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?$", "u");
const pattern5 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$", "u");
const pattern6 = new RegExp("^[^\\x00]*$", "u");
const pattern7 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
const pattern8 = new RegExp("^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$", "u");
const func1 = function ucs2length(str) {
	const len = str.length;
	let length = 0;
	let pos = 0;
	let value;
	while (pos < len) {
		length++;
		value = str.charCodeAt(pos++);
		if (value >= 55296 && value <= 56319 && pos < len) {
			value = str.charCodeAt(pos);
			if ((value & 64512) === 56320) pos++;
		}
	}
	return length;
};
function validate20(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern4.test(data0)) {
						(vErrors ??= []).push({});
						errors++;
					}
				} else {
					(vErrors ??= []).push({});
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.Content === void 0) {
				(vErrors ??= []).push({
					instancePath,
					keyword: "required",
					params: { missingProperty: "Content" }
				});
				errors++;
			}
			if (data.Content !== void 0) {
				if (typeof data.Content !== "string") {
					(vErrors ??= []).push({
						instancePath: instancePath + "/Content",
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.FromUserId === void 0) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "FromUserId" }
			});
			errors++;
		}
		if (data.MsgType === void 0) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "MsgType" }
			});
			errors++;
		}
		if (data.FromUserId !== void 0) {
			let data2 = data.FromUserId;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/FromUserId",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (func1(data2) < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/FromUserId",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
				if (!pattern5.test(data2)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/FromUserId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/FromUserId",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.FromUserName !== void 0) {
			let data3 = data.FromUserName;
			if (typeof data3 !== "string" && data3 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/FromUserName",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/FromUserName",
						keyword: "maxLength",
						params: { limit: 256 }
					});
					errors++;
				}
				if (!pattern6.test(data3)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/FromUserName",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					});
					errors++;
				}
			}
		}
		if (data.ServiceId !== void 0) {
			let data4 = data.ServiceId;
			if (typeof data4 !== "string" && data4 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ServiceId",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ServiceId",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (!pattern7.test(data4)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ServiceId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" }
					});
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data5 = data.MsgType;
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/MsgType",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (!pattern8.test(data5)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/MsgType",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/MsgType",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data6 = data.Content;
			if (typeof data6 !== "string" && data6 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/Content",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data6 === "string") {
				if (func1(data6) > 2e4) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/Content",
						keyword: "maxLength",
						params: { limit: 2e4 }
					});
					errors++;
				}
				if (!pattern6.test(data6)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/Content",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					});
					errors++;
				}
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const sendMessageToCustomer = validate22;
function validate22(data, { instancePath = "" } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern4.test(data0)) {
						(vErrors ??= []).push({});
						errors++;
					}
				} else {
					(vErrors ??= []).push({});
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.Content === void 0) {
				(vErrors ??= []).push({
					instancePath,
					keyword: "required",
					params: { missingProperty: "Content" }
				});
				errors++;
			}
			if (data.Content !== void 0) {
				if (typeof data.Content !== "string") {
					(vErrors ??= []).push({
						instancePath: instancePath + "/Content",
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ToUserId === void 0) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "ToUserId" }
			});
			errors++;
		}
		if (data.MsgType === void 0) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "MsgType" }
			});
			errors++;
		}
		if (data.ToUserId !== void 0) {
			let data2 = data.ToUserId;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ToUserId",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (func1(data2) < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ToUserId",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
				if (!pattern5.test(data2)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ToUserId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ToUserId",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.WorkerNum !== void 0) {
			let data3 = data.WorkerNum;
			if (typeof data3 !== "string" && data3 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/WorkerNum",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/WorkerNum",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (!pattern7.test(data3)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/WorkerNum",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" }
					});
					errors++;
				}
			}
		}
		if (data.WorkerName !== void 0) {
			let data4 = data.WorkerName;
			if (typeof data4 !== "string" && data4 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/WorkerName",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 256) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/WorkerName",
						keyword: "maxLength",
						params: { limit: 256 }
					});
					errors++;
				}
				if (!pattern6.test(data4)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/WorkerName",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					});
					errors++;
				}
			}
		}
		if (data.ServiceId !== void 0) {
			let data5 = data.ServiceId;
			if (typeof data5 !== "string" && data5 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ServiceId",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ServiceId",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (!pattern7.test(data5)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/ServiceId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" }
					});
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data6 = data.MsgType;
			if (typeof data6 === "string") {
				if (func1(data6) > 128) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/MsgType",
						keyword: "maxLength",
						params: { limit: 128 }
					});
					errors++;
				}
				if (!pattern8.test(data6)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/MsgType",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/MsgType",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data7 = data.Content;
			if (typeof data7 !== "string" && data7 !== null) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/Content",
					keyword: "type",
					params: { type: ["string", "null"] }
				});
				errors++;
			}
			if (typeof data7 === "string") {
				if (func1(data7) > 2e4) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/Content",
						keyword: "maxLength",
						params: { limit: 2e4 }
					});
					errors++;
				}
				if (!pattern6.test(data7)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/Content",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					});
					errors++;
				}
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}

export { receiveCustomerMessage, sendMessageToCustomer };
