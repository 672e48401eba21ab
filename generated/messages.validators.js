// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.
const receiveCustomerMessage = validate20;
const schema35 = {
	"type": ["string", "null"],
	"maxLength": 128,
	"pattern": "^[^\\x00-\\x1f\\x7f]*$"
};
const pattern4 = new RegExp("^event(\\.[^\\x00-\\x20\\x7f]+)?$", "u");
const pattern5 = new RegExp("^[^\\x00-\\x1f\\x7f]+$", "u");
const pattern6 = new RegExp("^[^\\x00]*$", "u");
const pattern7 = new RegExp("^[^\\x00-\\x1f\\x7f]*$", "u");
const pattern8 = new RegExp("^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f]+)?)$", "u");
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
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern4.test(data0)) {
						const err0 = {};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
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
				const err2 = {
					instancePath,
					keyword: "required",
					params: { missingProperty: "Content" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "else" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.FromUserId === void 0) {
			const err4 = {
				instancePath,
				keyword: "required",
				params: { missingProperty: "FromUserId" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.MsgType === void 0) {
			const err5 = {
				instancePath,
				keyword: "required",
				params: { missingProperty: "MsgType" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.FromUserId !== void 0) {
			let data1 = data.FromUserId;
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/FromUserId",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/FromUserId",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/FromUserId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f]+$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/FromUserId",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.FromUserName !== void 0) {
			let data2 = data.FromUserName;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err10 = {
						instancePath: instancePath + "/FromUserName",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern6.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/FromUserName",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/FromUserName",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.ServiceId !== void 0) {
			let data3 = data.ServiceId;
			if (typeof data3 !== "string" && data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/ServiceId",
					keyword: "type",
					params: { type: schema35.type }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 128) {
					const err14 = {
						instancePath: instancePath + "/ServiceId",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern7.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/ServiceId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data4 = data.MsgType;
			if (typeof data4 === "string") {
				if (func1(data4) > 128) {
					const err16 = {
						instancePath: instancePath + "/MsgType",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (!pattern8.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/MsgType",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f]+)?)$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/MsgType",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data5 = data.Content;
			if (typeof data5 === "string") {
				if (func1(data5) > 2e4) {
					const err19 = {
						instancePath: instancePath + "/Content",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern6.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/Content",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/Content",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
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
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern4.test(data0)) {
						const err0 = {};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
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
				const err2 = {
					instancePath,
					keyword: "required",
					params: { missingProperty: "Content" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "else" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ToUserId === void 0) {
			const err4 = {
				instancePath,
				keyword: "required",
				params: { missingProperty: "ToUserId" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.MsgType === void 0) {
			const err5 = {
				instancePath,
				keyword: "required",
				params: { missingProperty: "MsgType" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.ToUserId !== void 0) {
			let data1 = data.ToUserId;
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/ToUserId",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/ToUserId",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/ToUserId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f]+$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ToUserId",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.WorkerNum !== void 0) {
			let data2 = data.WorkerNum;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err10 = {
						instancePath: instancePath + "/WorkerNum",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern7.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/WorkerNum",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/WorkerNum",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.WorkerName !== void 0) {
			let data3 = data.WorkerName;
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					const err13 = {
						instancePath: instancePath + "/WorkerName",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern6.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/WorkerName",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/WorkerName",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.ServiceId !== void 0) {
			let data4 = data.ServiceId;
			if (typeof data4 !== "string" && data4 !== null) {
				const err16 = {
					instancePath: instancePath + "/ServiceId",
					keyword: "type",
					params: { type: schema35.type }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 128) {
					const err17 = {
						instancePath: instancePath + "/ServiceId",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern7.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/ServiceId",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data5 = data.MsgType;
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					const err19 = {
						instancePath: instancePath + "/MsgType",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern8.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/MsgType",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f]+)?)$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/MsgType",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data6 = data.Content;
			if (typeof data6 === "string") {
				if (func1(data6) > 2e4) {
					const err22 = {
						instancePath: instancePath + "/Content",
						keyword: "maxLength",
						params: { limit: 2e4 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern6.test(data6)) {
					const err23 = {
						instancePath: instancePath + "/Content",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/Content",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}

export { receiveCustomerMessage, sendMessageToCustomer };
