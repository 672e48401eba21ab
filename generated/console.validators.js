// Generated from openapi/console.yaml by `npm run codegen`. Do not edit: change the source and run it again.
const listExchanges_200 = validate20;
const schema33 = {
	"type": "object",
	"description": "一页收发记录 / A page of exchanges",
	"required": ["exchanges", "next"],
	"properties": {
		"exchanges": {
			"type": "array",
			"items": { "$ref": "urn:staff-service:document#/components/schemas/Exchange" },
			"description": "收发记录，新的在前 / Exchanges, newest first"
		},
		"next": {
			"type": ["string", "null"],
			"description": "下一页的 cursor；没有下一页时为 null / The next page's cursor; null on the last page"
		}
	}
};
const schema34 = {
	"type": "object",
	"description": "一条收发记录 / An exchange",
	"required": [
		"id",
		"at",
		"endpoint",
		"direction",
		"appid",
		"user",
		"msgType",
		"excerpt",
		"verdict",
		"errcode",
		"errmsg"
	],
	"properties": {
		"id": { "$ref": "urn:staff-service:document#/components/schemas/ExchangeId" },
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "时间，UTC / Time, UTC"
		},
		"endpoint": {
			"type": ["string", "null"],
			"enum": [
				"platform",
				"app",
				null
			],
			"description": "接口；请求没有到达任何接口时为 null / The endpoint; null when the request reached none"
		},
		"direction": { "$ref": "urn:staff-service:document#/components/schemas/Direction" },
		"appid": {
			"type": ["string", "null"],
			"description": "APP 的 ID；无法得知时为 null / The APP's ID; null when it cannot be known"
		},
		"user": {
			"type": ["string", "null"],
			"description": "客户的 ID；无法得知时为 null / The customer's ID; null when it cannot be known"
		},
		"msgType": {
			"type": ["string", "null"],
			"description": "消息类型；无法得知时为 null / Type of the message; null when it cannot be known"
		},
		"excerpt": {
			"type": ["string", "null"],
			"description": "消息正文的前 80 个字符 / The first 80 characters of the Content"
		},
		"verdict": { "$ref": "urn:staff-service:document#/components/schemas/Verdict" },
		"errcode": {
			"type": ["integer", "null"],
			"description": "回复中的 errcode；没有回复时为 null / The answer's errcode; null without an answer"
		},
		"errmsg": {
			"type": ["string", "null"],
			"description": "回复中的 errmsg，或投递失败的原因 / The answer's errmsg, or why the delivery failed"
		}
	}
};
const schema36 = {
	"type": "string",
	"enum": ["received", "sent"],
	"description": "收到的请求，或发出的消息 / A request received, or a message sent"
};
const schema37 = {
	"type": "string",
	"enum": [
		"accepted",
		"refused",
		"pending",
		"delivered",
		"dead"
	],
	"description": "收到的：accepted 已接受，refused 已拒绝；发出的：pending 待投递或待重试，delivered 已送达，dead 死信（可以人工重新投递）。\n\nReceived: accepted or refused. Sent: pending (waiting for delivery or a retry), delivered, or dead (given up;\ncan be redelivered by hand).\n"
};
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.endpoint === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint" },
				message: "must have required property 'endpoint'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.direction === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.appid === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.user === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.msgType === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "msgType" },
				message: "must have required property 'msgType'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.excerpt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "excerpt" },
				message: "must have required property 'excerpt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.verdict === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.errcode === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.at !== void 0) {
			if (!(typeof data.at === "string")) {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data2 = data.endpoint;
			if (typeof data2 !== "string" && data2 !== null) {
				const err14 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/properties/endpoint/type",
					keyword: "type",
					params: { type: schema34.properties.endpoint.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data2 === "platform" || data2 === "app" || data2 === null)) {
				const err15 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/properties/endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.endpoint.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data3 = data.direction;
			if (typeof data3 !== "string") {
				const err16 = {
					instancePath: instancePath + "/direction",
					schemaPath: "urn:staff-service:document#/components/schemas/Direction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data3 === "received" || data3 === "sent")) {
				const err17 = {
					instancePath: instancePath + "/direction",
					schemaPath: "urn:staff-service:document#/components/schemas/Direction/enum",
					keyword: "enum",
					params: { allowedValues: schema36.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			let data4 = data.appid;
			if (typeof data4 !== "string" && data4 !== null) {
				const err18 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: schema34.properties.appid.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data5 = data.user;
			if (typeof data5 !== "string" && data5 !== null) {
				const err19 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema34.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.msgType !== void 0) {
			let data6 = data.msgType;
			if (typeof data6 !== "string" && data6 !== null) {
				const err20 = {
					instancePath: instancePath + "/msgType",
					schemaPath: "#/properties/msgType/type",
					keyword: "type",
					params: { type: schema34.properties.msgType.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.excerpt !== void 0) {
			let data7 = data.excerpt;
			if (typeof data7 !== "string" && data7 !== null) {
				const err21 = {
					instancePath: instancePath + "/excerpt",
					schemaPath: "#/properties/excerpt/type",
					keyword: "type",
					params: { type: schema34.properties.excerpt.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data8 = data.verdict;
			if (typeof data8 !== "string") {
				const err22 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (!(data8 === "accepted" || data8 === "refused" || data8 === "pending" || data8 === "delivered" || data8 === "dead")) {
				const err23 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.errcode !== void 0) {
			let data9 = data.errcode;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
				const err24 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: schema34.properties.errcode.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			let data10 = data.errmsg;
			if (typeof data10 !== "string" && data10 !== null) {
				const err25 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: schema34.properties.errmsg.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": {
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.exchanges === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exchanges" },
				message: "must have required property 'exchanges'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.next === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next" },
				message: "must have required property 'next'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.exchanges !== void 0) {
			let data0 = data.exchanges;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate23(data0[i0], {
					instancePath: instancePath + "/exchanges/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/exchanges",
					schemaPath: "#/properties/exchanges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.next !== void 0) {
			let data2 = data.next;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/next",
					schemaPath: "#/properties/next/type",
					keyword: "type",
					params: { type: schema33.properties.next.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"exchanges": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate22(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
		errors = vErrors.length;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"exchanges": true,
		"next": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listExchanges_default = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate27(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
		errors = vErrors.length;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listExchanges_parameters = validate29;
const schema42 = {
	"type": "string",
	"enum": ["platform", "app"],
	"description": "platform 是接口 A，app 是接口 B / platform is endpoint A, app is endpoint B"
};
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query !== void 0) {
			let data0 = data.query;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.appid !== void 0) {
					let data1 = data0.appid;
					if (typeof data1 === "string") {
						if (func1(data1) > 128) {
							const err1 = {
								instancePath: instancePath + "/query/appid",
								schemaPath: "#/properties/query/properties/appid/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/query/appid",
							schemaPath: "#/properties/query/properties/appid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (data0.user !== void 0) {
					let data2 = data0.user;
					if (typeof data2 === "string") {
						if (func1(data2) > 128) {
							const err3 = {
								instancePath: instancePath + "/query/user",
								schemaPath: "#/properties/query/properties/user/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/query/user",
							schemaPath: "#/properties/query/properties/user/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (data0.endpoint !== void 0) {
					let data3 = data0.endpoint;
					if (typeof data3 !== "string") {
						const err5 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(data3 === "platform" || data3 === "app")) {
						const err6 = {
							instancePath: instancePath + "/query/endpoint",
							schemaPath: "urn:staff-service:document#/components/schemas/Endpoint/enum",
							keyword: "enum",
							params: { allowedValues: schema42.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.verdict !== void 0) {
					let data4 = data0.verdict;
					if (typeof data4 !== "string") {
						const err7 = {
							instancePath: instancePath + "/query/verdict",
							schemaPath: "urn:staff-service:document#/components/schemas/Verdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(data4 === "accepted" || data4 === "refused" || data4 === "pending" || data4 === "delivered" || data4 === "dead")) {
						const err8 = {
							instancePath: instancePath + "/query/verdict",
							schemaPath: "urn:staff-service:document#/components/schemas/Verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.limit !== void 0) {
					let data5 = data0.limit;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
						const err9 = {
							instancePath: instancePath + "/query/limit",
							schemaPath: "#/properties/query/properties/limit/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data5 == "number") {
						if (data5 > 200 || isNaN(data5)) {
							const err10 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 200
								},
								message: "must be <= 200"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5 < 1 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
				if (data0.cursor !== void 0) {
					let data6 = data0.cursor;
					if (typeof data6 === "string") {
						if (!pattern4.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/query/cursor",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": { "query": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getExchange_200 = validate30;
const schema46 = {
	"description": "一条收发记录的全部内容 / One exchange, whole",
	"allOf": [{ "$ref": "urn:staff-service:document#/components/schemas/Exchange" }, {
		"type": "object",
		"description": "请求、回复与经过 / Request, response and what happened",
		"required": [
			"request",
			"response",
			"violations",
			"diagnosis",
			"attempts"
		],
		"properties": {
			"request": {
				"type": "object",
				"description": "请求 / The request",
				"required": [
					"method",
					"url",
					"contentType",
					"body",
					"bodyTruncated"
				],
				"properties": {
					"method": {
						"type": "string",
						"description": "HTTP 方法 / HTTP method"
					},
					"url": {
						"type": "string",
						"description": "地址，签名已脱敏 / Address, without the signature"
					},
					"contentType": {
						"type": ["string", "null"],
						"description": "Content-Type 头域 / The Content-Type header"
					},
					"body": {
						"type": ["string", "null"],
						"description": "消息体原文；没有读取时为 null / The body as it is; null when it was not read"
					},
					"bodyTruncated": {
						"type": "boolean",
						"description": "消息体是否被截短（只有被拒绝的请求会） / Whether the body is cut (only refused requests are)"
					}
				}
			},
			"response": {
				"type": ["object", "null"],
				"description": "回复；没有时为 null / The answer; null without one",
				"required": ["status", "body"],
				"properties": {
					"status": {
						"type": "integer",
						"description": "HTTP 状态码 / HTTP status"
					},
					"body": {
						"type": "string",
						"description": "消息体，最多 2048 个字符 / The body, at most 2,048 characters"
					}
				}
			},
			"violations": {
				"type": "array",
				"items": { "$ref": "urn:staff-service:document#/components/schemas/Violation" },
				"description": "每条未通过的规则 / Each rule that failed"
			},
			"diagnosis": {
				"type": "array",
				"items": { "$ref": "urn:staff-service:document#/components/schemas/SignatureMistake" },
				"description": "返回码为 30001 或 30003 时，签名错在哪里；每秒最多诊断 5 次，其余为空 / With 30001 or 30003, the mistakes in the signature; at most 5 diagnoses a second, none for the others"
			},
			"attempts": {
				"type": "array",
				"items": { "$ref": "urn:staff-service:document#/components/schemas/Attempt" },
				"description": "按时间先后列出每次投递 / Each attempt at delivery, in order"
			}
		}
	}]
};
const schema49 = {
	"type": "object",
	"description": "一次投递 / An attempt at delivery",
	"required": [
		"at",
		"status",
		"errcode",
		"durationMs",
		"answer",
		"error"
	],
	"properties": {
		"at": {
			"type": "string",
			"format": "date-time",
			"description": "时间，UTC / Time, UTC"
		},
		"status": {
			"type": ["integer", "null"],
			"description": "HTTP 状态码；没有回复时为 null / HTTP status; null without an answer"
		},
		"errcode": {
			"type": ["integer", "null"],
			"description": "回复中的 errcode / The answer's errcode"
		},
		"durationMs": {
			"type": "integer",
			"minimum": 0,
			"description": "耗时，毫秒 / Duration, milliseconds"
		},
		"answer": {
			"type": ["string", "null"],
			"description": "回复的前 2048 个字符 / The first 2,048 characters of the answer"
		},
		"error": {
			"type": ["string", "null"],
			"description": "失败的原因；成功时为 null / Why it failed; null when it did not"
		}
	}
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate23(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.request === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.response === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "response" },
				message: "must have required property 'response'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.violations === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "violations" },
				message: "must have required property 'violations'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.diagnosis === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "diagnosis" },
				message: "must have required property 'diagnosis'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.attempts === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "attempts" },
				message: "must have required property 'attempts'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.request !== void 0) {
			let data0 = data.request;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.method === void 0) {
					const err5 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.url === void 0) {
					const err6 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.contentType === void 0) {
					const err7 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "contentType" },
						message: "must have required property 'contentType'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.body === void 0) {
					const err8 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.bodyTruncated === void 0) {
					const err9 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/allOf/1/properties/request/required",
						keyword: "required",
						params: { missingProperty: "bodyTruncated" },
						message: "must have required property 'bodyTruncated'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.method !== void 0) {
					if (typeof data0.method !== "string") {
						const err10 = {
							instancePath: instancePath + "/request/method",
							schemaPath: "#/allOf/1/properties/request/properties/method/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.url !== void 0) {
					if (typeof data0.url !== "string") {
						const err11 = {
							instancePath: instancePath + "/request/url",
							schemaPath: "#/allOf/1/properties/request/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.contentType !== void 0) {
					let data3 = data0.contentType;
					if (typeof data3 !== "string" && data3 !== null) {
						const err12 = {
							instancePath: instancePath + "/request/contentType",
							schemaPath: "#/allOf/1/properties/request/properties/contentType/type",
							keyword: "type",
							params: { type: schema46.allOf[1].properties.request.properties.contentType.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.body !== void 0) {
					let data4 = data0.body;
					if (typeof data4 !== "string" && data4 !== null) {
						const err13 = {
							instancePath: instancePath + "/request/body",
							schemaPath: "#/allOf/1/properties/request/properties/body/type",
							keyword: "type",
							params: { type: schema46.allOf[1].properties.request.properties.body.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.bodyTruncated !== void 0) {
					if (typeof data0.bodyTruncated !== "boolean") {
						const err14 = {
							instancePath: instancePath + "/request/bodyTruncated",
							schemaPath: "#/allOf/1/properties/request/properties/bodyTruncated/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/allOf/1/properties/request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.response !== void 0) {
			let data6 = data.response;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
				const err16 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/allOf/1/properties/response/type",
					keyword: "type",
					params: { type: schema46.allOf[1].properties.response.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.status === void 0) {
					const err17 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/allOf/1/properties/response/required",
						keyword: "required",
						params: { missingProperty: "status" },
						message: "must have required property 'status'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data6.body === void 0) {
					const err18 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/allOf/1/properties/response/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.status !== void 0) {
					let data7 = data6.status;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
						const err19 = {
							instancePath: instancePath + "/response/status",
							schemaPath: "#/allOf/1/properties/response/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data6.body !== void 0) {
					if (typeof data6.body !== "string") {
						const err20 = {
							instancePath: instancePath + "/response/body",
							schemaPath: "#/allOf/1/properties/response/properties/body/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.violations !== void 0) {
			let data9 = data.violations;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.pointer === void 0) {
							const err21 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data10.rule === void 0) {
							const err22 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data10.message === void 0) {
							const err23 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data10.pointer !== void 0) {
							if (typeof data10.pointer !== "string") {
								const err24 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data10.rule !== void 0) {
							if (typeof data10.rule !== "string") {
								const err25 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data10.message !== void 0) {
							if (typeof data10.message !== "string") {
								const err26 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/allOf/1/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.diagnosis !== void 0) {
			let data14 = data.diagnosis;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.mistake === void 0) {
							const err29 = {
								instancePath: instancePath + "/diagnosis/" + i1,
								schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/required",
								keyword: "required",
								params: { missingProperty: "mistake" },
								message: "must have required property 'mistake'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data15.zh === void 0) {
							const err30 = {
								instancePath: instancePath + "/diagnosis/" + i1,
								schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/required",
								keyword: "required",
								params: { missingProperty: "zh" },
								message: "must have required property 'zh'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data15.en === void 0) {
							const err31 = {
								instancePath: instancePath + "/diagnosis/" + i1,
								schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/required",
								keyword: "required",
								params: { missingProperty: "en" },
								message: "must have required property 'en'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data15.mistake !== void 0) {
							if (typeof data15.mistake !== "string") {
								const err32 = {
									instancePath: instancePath + "/diagnosis/" + i1 + "/mistake",
									schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/properties/mistake/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data15.zh !== void 0) {
							if (typeof data15.zh !== "string") {
								const err33 = {
									instancePath: instancePath + "/diagnosis/" + i1 + "/zh",
									schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/properties/zh/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data15.en !== void 0) {
							if (typeof data15.en !== "string") {
								const err34 = {
									instancePath: instancePath + "/diagnosis/" + i1 + "/en",
									schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/properties/en/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/diagnosis/" + i1,
							schemaPath: "urn:staff-service:document#/components/schemas/SignatureMistake/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/diagnosis",
					schemaPath: "#/allOf/1/properties/diagnosis/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.attempts !== void 0) {
			let data19 = data.attempts;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data20 = data19[i2];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.at === void 0) {
							const err37 = {
								instancePath: instancePath + "/attempts/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/Attempt/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data20.status === void 0) {
							const err38 = {
								instancePath: instancePath + "/attempts/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/Attempt/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data20.errcode === void 0) {
							const err39 = {
								instancePath: instancePath + "/attempts/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/Attempt/required",
								keyword: "required",
								params: { missingProperty: "errcode" },
								message: "must have required property 'errcode'"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data20.durationMs === void 0) {
							const err40 = {
								instancePath: instancePath + "/attempts/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/Attempt/required",
								keyword: "required",
								params: { missingProperty: "durationMs" },
								message: "must have required property 'durationMs'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data20.answer === void 0) {
							const err41 = {
								instancePath: instancePath + "/attempts/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/Attempt/required",
								keyword: "required",
								params: { missingProperty: "answer" },
								message: "must have required property 'answer'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data20.error === void 0) {
							const err42 = {
								instancePath: instancePath + "/attempts/" + i2,
								schemaPath: "urn:staff-service:document#/components/schemas/Attempt/required",
								keyword: "required",
								params: { missingProperty: "error" },
								message: "must have required property 'error'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data20.at !== void 0) {
							if (!(typeof data20.at === "string")) {
								const err43 = {
									instancePath: instancePath + "/attempts/" + i2 + "/at",
									schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/at/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data20.status !== void 0) {
							let data22 = data20.status;
							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22)) && data22 !== null) {
								const err44 = {
									instancePath: instancePath + "/attempts/" + i2 + "/status",
									schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/status/type",
									keyword: "type",
									params: { type: schema49.properties.status.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data20.errcode !== void 0) {
							let data23 = data20.errcode;
							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23)) && data23 !== null) {
								const err45 = {
									instancePath: instancePath + "/attempts/" + i2 + "/errcode",
									schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/errcode/type",
									keyword: "type",
									params: { type: schema49.properties.errcode.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data20.durationMs !== void 0) {
							let data24 = data20.durationMs;
							if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
								const err46 = {
									instancePath: instancePath + "/attempts/" + i2 + "/durationMs",
									schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/durationMs/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (typeof data24 == "number") {
								if (data24 < 0 || isNaN(data24)) {
									const err47 = {
										instancePath: instancePath + "/attempts/" + i2 + "/durationMs",
										schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/durationMs/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							}
						}
						if (data20.answer !== void 0) {
							let data25 = data20.answer;
							if (typeof data25 !== "string" && data25 !== null) {
								const err48 = {
									instancePath: instancePath + "/attempts/" + i2 + "/answer",
									schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/answer/type",
									keyword: "type",
									params: { type: schema49.properties.answer.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data20.error !== void 0) {
							let data26 = data20.error;
							if (typeof data26 !== "string" && data26 !== null) {
								const err49 = {
									instancePath: instancePath + "/attempts/" + i2 + "/error",
									schemaPath: "urn:staff-service:document#/components/schemas/Attempt/properties/error/type",
									keyword: "type",
									params: { type: schema49.properties.error.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/attempts/" + i2,
							schemaPath: "urn:staff-service:document#/components/schemas/Attempt/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/attempts",
					schemaPath: "#/allOf/1/properties/attempts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
	} else {
		const err52 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": {
		"request": true,
		"response": true,
		"violations": true,
		"diagnosis": true,
		"attempts": true,
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate31(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
		errors = vErrors.length;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": {
		"request": true,
		"response": true,
		"violations": true,
		"diagnosis": true,
		"attempts": true,
		"id": true,
		"at": true,
		"endpoint": true,
		"direction": true,
		"appid": true,
		"user": true,
		"msgType": true,
		"excerpt": true,
		"verdict": true,
		"errcode": true,
		"errmsg": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getExchange_default = validate34;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate35(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
		errors = vErrors.length;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getExchange_parameters = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const handOverMessage_202 = validate38;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate39(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
		errors = vErrors.length;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const handOverMessage_default = validate41;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
validate42.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate42(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
		errors = vErrors.length;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const handOverMessage_parameters = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const handOverMessage_body = validate45;
const schema64 = {
	"type": "object",
	"description": "发给客户的消息。选填属性为 null 等于没有该属性；未列出的属性一律忽略；属性名区分大小写。\n\nA message for a customer. An optional property that is null is absent; properties that are not listed are\nignored; names are case-sensitive.\n",
	"required": ["ToUserId", "MsgType"],
	"examples": [{
		"ToUserId": "123",
		"MsgType": "text",
		"Content": "亲,你好,欢迎回来。"
	}],
	"properties": {
		"ToUserId": {
			"$ref": "urn:staff-service:document#/components/schemas/UserId",
			"description": "向拥有该 ID 的客户发送消息 / ID of the customer to send the message to"
		},
		"WorkerNum": {
			"type": ["string", "null"],
			"maxLength": 128,
			"pattern": "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$",
			"description": "如果该消息来自坐席，则为该坐席的工号 / The agent's number, when an agent wrote the message",
			"examples": ["8001"]
		},
		"WorkerName": {
			"type": ["string", "null"],
			"maxLength": 256,
			"pattern": "^[^\\x00]*$",
			"description": "如果该消息来自坐席，则为该坐席的显示名 / The agent's display name, when an agent wrote the message",
			"examples": ["小王"]
		},
		"ServiceId": {
			"$ref": "urn:staff-service:document#/components/schemas/ServiceId",
			"description": "如果该消息来自一个人工会话，则为该会话的 ID；没有时不提供，或为 null 或 \"\"。\n\nWhen the message comes from a conversation with an agent, that conversation's ID; otherwise absent, null\nor \"\".\n"
		},
		"MsgType": { "$ref": "urn:staff-service:document#/components/schemas/MsgType" },
		"Content": { "$ref": "urn:staff-service:document#/components/schemas/Content" },
		"Tag": { "$ref": "urn:staff-service:document#/components/schemas/Tag" }
	},
	"if": { "properties": { "MsgType": { "$ref": "urn:staff-service:document#/components/schemas/EventMsgType" } } },
	"else": {
		"required": ["Content"],
		"allOf": [{ "properties": { "Content": {
			"type": "string",
			"description": "事件以外的消息必须有，不得为 null / Required of every message but events, and not null",
			"examples": ["Hello World!"]
		} } }]
	}
};
const schema67 = {
	"type": ["string", "null"],
	"maxLength": 128,
	"pattern": "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$",
	"description": "人工会话的 ID；null 或 \"\" 表示没有指明 / ID of a conversation with an agent; null or \"\" names none",
	"examples": ["s-20240607-18"]
};
const schema69 = {
	"type": ["string", "null"],
	"maxLength": 2e4,
	"pattern": "^[^\\x00]*$",
	"description": "消息正文。`text`：原始文本；其中 `<a href>` 标签是链接，`[微笑]` 这样的转义是表情，其他标签都是普通文字，显示方必须做安全过滤。\n`image`、`voice`、`file`：多媒体文件的下载地址，可以是相对于双方约定的主机的路径。只有事件可以没有，或为 null。\n\nThe message's body. `text`: the text as it is; in it the `<a href>` tag is a link, escapes such as `[微笑]` are\nemoji, every other tag is plain text, and whoever renders it must sanitise it. `image`, `voice`, `file`: the\nmedia's download address, which may be a path relative to a host agreed beforehand. Events alone may do without,\nor have null.\n",
	"examples": ["Hello World!"]
};
const pattern8 = new RegExp("^event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?$", "u");
const pattern9 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$", "u");
const pattern10 = new RegExp("^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
const pattern11 = new RegExp("^[^\\x00]*$", "u");
const pattern13 = new RegExp("^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.MsgType !== void 0) {
			let data0 = data.MsgType;
			if (errors === errors) {
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
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
			if (data.Content !== void 0) {
				if (typeof data.Content !== "string") {
					const err2 = {
						instancePath: instancePath + "/Content",
						schemaPath: "#/else/allOf/0/properties/Content/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.Content === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "Content" },
					message: "must have required property 'Content'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.Content = true;
			props0.MsgType = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" },
			message: "must match \"else\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ToUserId === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ToUserId" },
				message: "must have required property 'ToUserId'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.MsgType === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "MsgType" },
				message: "must have required property 'MsgType'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.ToUserId = true;
			props0.WorkerNum = true;
			props0.WorkerName = true;
			props0.ServiceId = true;
			props0.MsgType = true;
			props0.Content = true;
			props0.Tag = true;
		}
		if (data.ToUserId !== void 0) {
			let data2 = data.ToUserId;
			if (typeof data2 === "string") {
				if (func1(data2) > 128) {
					const err7 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern9.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/ToUserId",
						schemaPath: "urn:staff-service:document#/components/schemas/UserId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/ToUserId",
					schemaPath: "urn:staff-service:document#/components/schemas/UserId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.WorkerNum !== void 0) {
			let data3 = data.WorkerNum;
			if (typeof data3 !== "string" && data3 !== null) {
				const err11 = {
					instancePath: instancePath + "/WorkerNum",
					schemaPath: "#/properties/WorkerNum/type",
					keyword: "type",
					params: { type: schema64.properties.WorkerNum.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 128) {
					const err12 = {
						instancePath: instancePath + "/WorkerNum",
						schemaPath: "#/properties/WorkerNum/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern10.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/WorkerNum",
						schemaPath: "#/properties/WorkerNum/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.WorkerName !== void 0) {
			let data4 = data.WorkerName;
			if (typeof data4 !== "string" && data4 !== null) {
				const err14 = {
					instancePath: instancePath + "/WorkerName",
					schemaPath: "#/properties/WorkerName/type",
					keyword: "type",
					params: { type: schema64.properties.WorkerName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 256) {
					const err15 = {
						instancePath: instancePath + "/WorkerName",
						schemaPath: "#/properties/WorkerName/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern11.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/WorkerName",
						schemaPath: "#/properties/WorkerName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.ServiceId !== void 0) {
			let data5 = data.ServiceId;
			if (typeof data5 !== "string" && data5 !== null) {
				const err17 = {
					instancePath: instancePath + "/ServiceId",
					schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/type",
					keyword: "type",
					params: { type: schema67.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func1(data5) > 128) {
					const err18 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern10.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/ServiceId",
						schemaPath: "urn:staff-service:document#/components/schemas/ServiceId/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.MsgType !== void 0) {
			let data6 = data.MsgType;
			if (typeof data6 === "string") {
				if (func1(data6) > 128) {
					const err20 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (!pattern13.test(data6)) {
					const err21 = {
						instancePath: instancePath + "/MsgType",
						schemaPath: "urn:staff-service:document#/components/schemas/MsgType/pattern",
						keyword: "pattern",
						params: { pattern: "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$" },
						message: "must match pattern \"^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/MsgType",
					schemaPath: "urn:staff-service:document#/components/schemas/MsgType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.Content !== void 0) {
			let data7 = data.Content;
			if (typeof data7 !== "string" && data7 !== null) {
				const err23 = {
					instancePath: instancePath + "/Content",
					schemaPath: "urn:staff-service:document#/components/schemas/Content/type",
					keyword: "type",
					params: { type: schema69.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 === "string") {
				if (func1(data7) > 2e4) {
					const err24 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (!pattern11.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/Content",
						schemaPath: "urn:staff-service:document#/components/schemas/Content/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\x00]*$" },
						message: "must match pattern \"^[^\\x00]*$\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate47.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate47.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern15 = new RegExp("^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate47(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
		errors = vErrors.length;
	} else var props0 = validate47.evaluated.props;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err1 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.appid = true;
	}
	validate46.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate46.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate46(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
		errors = vErrors.length;
	} else var props0 = validate46.evaluated.props;
	validate45.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate45.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const redeliver_202 = validate50;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
						message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
validate51.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate51(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
		errors = vErrors.length;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": { "id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliver_default = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
		errors = vErrors.length;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const redeliver_parameters = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err1 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err2 = {
								instancePath: instancePath + "/path/id",
								schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$\""
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/path/id",
							schemaPath: "urn:staff-service:document#/components/schemas/ExchangeId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": { "path": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApps_200 = validate57;
const schema82 = {
	"type": "object",
	"description": "一个 APP，不含密钥 / An APP, without its secrets",
	"required": [
		"appid",
		"name",
		"callbackUrl",
		"activeSecrets",
		"activeCallbackSecrets"
	],
	"properties": {
		"appid": { "$ref": "urn:staff-service:document#/components/schemas/Appid" },
		"name": {
			"type": ["string", "null"],
			"description": "名称 / Name"
		},
		"callbackUrl": {
			"type": ["string", "null"],
			"description": "接口 B 的地址前缀；没有时不能向客户发送 / Endpoint B's base address; without it nothing can be sent to customers"
		},
		"activeSecrets": {
			"type": "integer",
			"minimum": 1,
			"maximum": 2,
			"description": "有效密钥的个数 / Number of active secrets"
		},
		"activeCallbackSecrets": {
			"type": "integer",
			"minimum": 0,
			"maximum": 2,
			"description": "接口 B 自己的有效密钥的个数；0 表示两个接口都用前者 / Number of active secrets that endpoint B has of its own; 0 if it shares the others"
		}
	}
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.appid === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.callbackUrl === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callbackUrl" },
				message: "must have required property 'callbackUrl'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.activeSecrets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeSecrets" },
				message: "must have required property 'activeSecrets'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.activeCallbackSecrets === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activeCallbackSecrets" },
				message: "must have required property 'activeCallbackSecrets'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.appid !== void 0) {
			let data0 = data.appid;
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err5 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/appid",
						schemaPath: "urn:staff-service:document#/components/schemas/Appid/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$" },
						message: "must match pattern \"^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/appid",
					schemaPath: "urn:staff-service:document#/components/schemas/Appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 !== "string" && data1 !== null) {
				const err9 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema82.properties.name.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.callbackUrl !== void 0) {
			let data2 = data.callbackUrl;
			if (typeof data2 !== "string" && data2 !== null) {
				const err10 = {
					instancePath: instancePath + "/callbackUrl",
					schemaPath: "#/properties/callbackUrl/type",
					keyword: "type",
					params: { type: schema82.properties.callbackUrl.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.activeSecrets !== void 0) {
			let data3 = data.activeSecrets;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				const err11 = {
					instancePath: instancePath + "/activeSecrets",
					schemaPath: "#/properties/activeSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number") {
				if (data3 > 2 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/activeSecrets",
						schemaPath: "#/properties/activeSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.activeCallbackSecrets !== void 0) {
			let data4 = data.activeCallbackSecrets;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				const err14 = {
					instancePath: instancePath + "/activeCallbackSecrets",
					schemaPath: "#/properties/activeCallbackSecrets/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 == "number") {
				if (data4 > 2 || isNaN(data4)) {
					const err15 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2
						},
						message: "must be <= 2"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err16 = {
						instancePath: instancePath + "/activeCallbackSecrets",
						schemaPath: "#/properties/activeCallbackSecrets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"appid": true,
		"name": true,
		"callbackUrl": true,
		"activeSecrets": true,
		"activeCallbackSecrets": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apps" },
				message: "must have required property 'apps'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.apps !== void 0) {
			let data0 = data.apps;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate59(data0[i0], {
					instancePath: instancePath + "/apps/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/apps",
					schemaPath: "#/properties/apps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": { "apps": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate58(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
		errors = vErrors.length;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": { "apps": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listApps_default = validate62;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errcode === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errcode" },
				message: "must have required property 'errcode'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errmsg === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errmsg" },
				message: "must have required property 'errmsg'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.errcode !== void 0) {
			let data0 = data.errcode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err2 = {
					instancePath: instancePath + "/errcode",
					schemaPath: "#/properties/errcode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.errmsg !== void 0) {
			if (typeof data.errmsg !== "string") {
				const err3 = {
					instancePath: instancePath + "/errmsg",
					schemaPath: "#/properties/errmsg/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.violations !== void 0) {
			let data2 = data.violations;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.pointer === void 0) {
							const err4 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data3.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "urn:staff-service:document#/components/schemas/Violation/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.pointer !== void 0) {
							if (typeof data3.pointer !== "string") {
								const err7 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.rule !== void 0) {
							if (typeof data3.rule !== "string") {
								const err8 = {
									instancePath: instancePath + "/violations/" + i0 + "/rule",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data3.message !== void 0) {
							if (typeof data3.message !== "string") {
								const err9 = {
									instancePath: instancePath + "/violations/" + i0 + "/message",
									schemaPath: "urn:staff-service:document#/components/schemas/Violation/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "urn:staff-service:document#/components/schemas/Violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate63(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
		errors = vErrors.length;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": {
		"errcode": true,
		"errmsg": true,
		"violations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listApps_parameters = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};

const listExchanges = {
	parameters: listExchanges_parameters,
	body: void 0,
	responses: {
		200: listExchanges_200,
		default: listExchanges_default
	}
};
const getExchange = {
	parameters: getExchange_parameters,
	body: void 0,
	responses: {
		200: getExchange_200,
		default: getExchange_default
	}
};
const handOverMessage = {
	parameters: handOverMessage_parameters,
	body: handOverMessage_body,
	responses: {
		202: handOverMessage_202,
		default: handOverMessage_default
	}
};
const redeliver = {
	parameters: redeliver_parameters,
	body: void 0,
	responses: {
		202: redeliver_202,
		default: redeliver_default
	}
};
const listApps = {
	parameters: listApps_parameters,
	body: void 0,
	responses: {
		200: listApps_200,
		default: listApps_default
	}
};

export { getExchange, handOverMessage, listApps, listExchanges, redeliver };
